/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.log;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.log.LawEntry;
import io.tanheng.contracts.log.LogEntry;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The methodologies and parameters of this build, so that a text that is exchanged under a running service shows in the log. */
public final class ShippedLaw {

    private ShippedLaw() {}

    /** All of them, in order of their ids; of a methodology every revision. */
    static List<LogEntry> entries() {
        Methodologies standard = Methodologies.standard();
        Stream<LogEntry> methodologies = standard.all().stream()
                .flatMap(newest -> standard.revisions(newest.edition().id()).stream())
                .map(Methodology::edition)
                .map(edition -> LawEntry.methodology(edition.id(), Optional.empty(), edition.sha256()));
        return Stream.concat(methodologies, Texts.PARAMETERS.values().stream()).toList();
    }

    /** The entry of a parameter; nothing where none of that id is shipped. */
    public static Optional<LogEntry> parameter(String id) {
        return Optional.ofNullable(Texts.PARAMETERS.get(id));
    }

    /** The entry of a methodology's file. */
    public static LogEntry methodology(String id, String sha256) {
        return LawEntry.methodology(id, Optional.empty(), sha256);
    }

    /** Read on first use, once. */
    private static final class Texts {
        private static final Map<String, LogEntry> PARAMETERS = new TreeMap<>();

        static {
            Parameters.shippedTexts()
                    .forEach((id, text) -> PARAMETERS.put(
                            id, LawEntry.parameter(id, Sha256.of(text.getBytes(StandardCharsets.UTF_8)))));
        }
    }
}
