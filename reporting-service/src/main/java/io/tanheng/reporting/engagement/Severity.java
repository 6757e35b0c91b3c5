/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

/** How much a finding weighs. */
public enum Severity {
    /** A figure is wrong; how much is known in tonnes. */
    MISSTATEMENT,
    /** A requirement is not met, without a figure that could be named. */
    NONCONFORMITY,
    /** Evidence or an explanation the body needs before it can judge; left without, the opinion has a reserve. */
    REQUEST,
    /** Something to do better next time; it stands against no certificate. */
    OBSERVATION
}
