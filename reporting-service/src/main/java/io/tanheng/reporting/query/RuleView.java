/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule of a methodology.
 *
 * @param confidence verified, secondary or unverified
 */
public record RuleView(
        String id,
        LocalText name,
        String formula,
        String latex,
        CitationView citation,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String confidence,
        Optional<String> openQuestion) {}
