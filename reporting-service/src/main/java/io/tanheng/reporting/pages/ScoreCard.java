/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import java.util.List;

/**
 * A score sheet on the page of an engagement.
 *
 * @param total the total, or the two ends between which it lies
 * @param open how many criteria are not judged; empty where each is
 */
public record ScoreCard(
        String id,
        String title,
        String source,
        String from,
        String meaning,
        String total,
        String band,
        String open,
        List<Row> rows) {

    /**
     * A criterion.
     *
     * @param value what was measured; a dash where it is not judged
     * @param reason why it is not judged; empty where it is
     * @param points a dash where it is not judged
     */
    public record Row(
            String title,
            String measure,
            String value,
            String reason,
            String points,
            String weight,
            String steps,
            List<Ground> grounds) {}

    /** A figure it was taken from, and where that stands. */
    public record Ground(String text, String href) {}
}
