/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.calc;

import io.tanheng.methodology.sector.Edition;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;

/** Prints the methodologies there are. */
final class MethodologyList {

    private MethodologyList() {}

    /** The texts of an edition are told apart by {@code @1}; nothing where there is one. */
    private static String revisions(Edition edition) {
        return edition.revision()
                .map(revision -> "  @1 … @" + revision.number())
                .orElse("");
    }

    static void print(PrintWriter out, Locale language) {
        for (Methodology methodology : Methodologies.standard().all()) {
            Edition edition = methodology.edition();
            out.println(edition.id() + "  " + edition.from() + "…"
                    + edition.until().map(LocalDate::toString).orElse("") + "  " + edition.purpose() + "  "
                    + edition.title().in(language) + "  ["
                    + edition.confidence().word() + "]" + revisions(edition));
        }
    }
}
