/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

/** What may be wrong with a source; the text stands in the message bundles under this name. */
public enum ProblemCode {
    /** No reading since the time; argument: age as ISO 8601 duration. */
    SILENT(Severity.ALARM),
    /** Nothing was ever heard; no argument. */
    NEVER_HEARD(Severity.ALARM),
    /** Hours of today have no valid figure; argument: how many. */
    HOURS_INVALID(Severity.WARNING),
    /** Hours of today are missing; argument: how many. */
    HOURS_MISSING(Severity.WARNING),
    /** Messages of the source wait in quarantine; argument: how many. */
    QUARANTINE_OPEN(Severity.WARNING),
    /** The newest value of a parameter lies outside its plausible range; arguments: parameter, value, unit. */
    VALUE_SUSPECT(Severity.WARNING),
    /** The device marks a parameter's values as faulty; arguments: parameter, flag letter. */
    VALUE_FAULTY(Severity.WARNING),
    /** Analysers are being calibrated or maintained; argument: parameter. */
    IN_CALIBRATION(Severity.INFORMATION),
    /** The device's clock is ahead of ours; argument: by how much, as ISO 8601 duration. */
    CLOCK_AHEAD(Severity.WARNING),
    /** The same time came with two values today; argument: how many. */
    CONFLICTS(Severity.INFORMATION);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
