/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

/** The tables there are; their names stand in {@code words/service_*.properties}. */
public enum Sheet {
    SOURCES,
    TOTALS,
    CHANNELS_NOW,
    REGISTRATIONS,
    UNUSED,
    DAYS,
    HOURS,
    FIGURES,
    DERIVATION,
    CHANNELS,
    READINGS,
    CONFLICTS,
    VERSIONS,
    FRAMES,
    FIELDS,
    QUARANTINE,
    STATEMENTS,
    POSITIONS,
    LINES,
    PROBLEMS,
    DOCUMENTS,
    CHANGES,
    RECORDS,
    STACKS,
    CROSS_CHECK,
    INVENTORIES,
    METHODOLOGIES,
    STEPS,
    PRINTED_TABLE,
    PARAMETERS,
    RULES,
    SYMBOLS,
    PROVENANCE
}
