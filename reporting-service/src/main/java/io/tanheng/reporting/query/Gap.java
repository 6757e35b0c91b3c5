/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.util.Optional;

/**
 * A place without a number, and why.
 *
 * @param detail the rule's own sentence, where a rule said one
 */
public record Gap(GapCode code, Optional<String> detail) {

    public static Gap of(GapCode code) {
        return new Gap(code, Optional.empty());
    }
}
