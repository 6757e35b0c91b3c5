/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.parameter.Parameters;

/** January of a site that reports one record. */
final class OneRecord {

    /**
     * What a methodology makes of it.
     *
     * @param values as a file has them: {@code FC: 10 t, OF: 0.98}
     */
    static Computation compute(String id, String year, String kind, String item, String values) {
        String site = """
                site: Works
                period: { from: %1$s-01-01, until: %1$s-01-31 }
                documents: { book: { name: Stock book, entered-by: Li Wei } }
                records:
                  - { kind: %2$s, item: %3$s, month: %1$s-01, evidence: book, values: { %4$s } }
                """.formatted(year, kind, item, values);
        return Methodologies.standard()
                .find(id)
                .orElseThrow()
                .compute(ActivityData.read("site.yaml", site), Parameters.standard()::on);
    }

    private OneRecord() {}
}
