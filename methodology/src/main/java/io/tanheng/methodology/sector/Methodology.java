/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.ActivityData;
import java.util.List;

/**
 * An edition of a methodology: which rules apply to what, in which order. Immutable and safe for many threads.
 *
 * @param relatives the editions of the same family, this one among them
 */
public record Methodology(
        Edition edition, List<Input> inputs, List<Line> lines, List<Figure> figures, List<Edition> relatives) {

    public String id() {
        return edition.id();
    }

    /**
     * Applies it to activity data.
     *
     * @param law the parameters by day: those of this build, or with an organisation's own beside them
     */
    public Computation compute(ActivityData data, DatedLaw law) {
        return new Evaluation(this, data, law).run();
    }

    Methodology among(List<Edition> editions) {
        return new Methodology(edition, inputs, lines, figures, editions);
    }
}
