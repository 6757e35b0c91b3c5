/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import io.tanheng.contracts.source.LocalText;
import java.util.Optional;

/**
 * The edition of a methodology a part was computed by.
 *
 * @param confidence verified, secondary or unverified
 * @param openQuestion what is open, unless verified
 * @param sha256 digest of its file
 * @param pack the organisation's own pack it comes from; absent for what is shipped
 */
public record StatementMethodology(
        String id,
        LocalText title,
        String confidence,
        Optional<LocalText> openQuestion,
        String sha256,
        Optional<String> pack) {}
