/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

/** How sure a verifier promises to be (ISO 14064-3, 5.1.3). */
public enum Assurance {
    REASONABLE,
    LIMITED
}
