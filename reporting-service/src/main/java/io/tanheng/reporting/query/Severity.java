/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

/** How much a problem matters; in rising order. */
public enum Severity {
    INFORMATION,
    WARNING,
    ALARM
}
