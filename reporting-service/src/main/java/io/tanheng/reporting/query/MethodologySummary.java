/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What tells a methodology apart from all others.
 *
 * @param family editions of one family succeed each other
 * @param validTo the last day; absent while nothing has ended it
 * @param citations the documents it composes
 * @param confidence verified, secondary or unverified
 * @param succeededBy the next edition of the family for the same purpose
 */
public record MethodologySummary(
        String id,
        String family,
        LocalText name,
        String purpose,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<CitationView> citations,
        String confidence,
        Optional<LocalText> openQuestion,
        Optional<String> succeededBy) {}
