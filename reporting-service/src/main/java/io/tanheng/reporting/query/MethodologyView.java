/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.util.List;
import java.util.Optional;

/**
 * A methodology: what it must be told, and the steps from there to its figures.
 *
 * @param sha256 digest of its file
 * @param revisions all texts of this edition, the newest first
 * @param doubts rules and parameters it uses that nobody has read in the law itself
 * @param example a year computed with it, where one is shipped
 */
public record MethodologyView(
        MethodologySummary edition,
        String sha256,
        List<MethodRevision> revisions,
        List<MethodInput> inputs,
        List<MethodLine> lines,
        List<MethodFigure> figures,
        List<MethodDoubt> doubts,
        Optional<MethodExample> example) {}
