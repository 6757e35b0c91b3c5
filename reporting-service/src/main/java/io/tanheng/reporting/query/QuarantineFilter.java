/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.quarantine.QuarantineReason;
import java.util.Optional;

/**
 * Which entries to list; what is empty does not narrow.
 *
 * @param page from 0
 * @param size entries on a page, 1 to 500
 */
public record QuarantineFilter(
        Optional<QuarantineReason> reason,
        Optional<String> organisation,
        Optional<QuarantineState> state,
        int page,
        int size) {}
