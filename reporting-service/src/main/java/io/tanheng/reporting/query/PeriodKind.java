/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

/** The periods law counts by, in the zone of the site. */
public enum PeriodKind {
    DAY,
    MONTH,
    QUARTER,
    YEAR
}
