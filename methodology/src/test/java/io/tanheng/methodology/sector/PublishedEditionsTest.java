/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A published edition is succeeded and never edited, since reports name it by its digest. */
class PublishedEditionsTest {

    /** Lines of digest and id, with {@code @2} behind the id of a second revision. */
    private static final String LIST = "src/test/resources/golden/methodologies/published.txt";

    @Test
    void noPublishedEditionWasEdited() {
        Map<String, String> published = published();
        published.forEach((id, digest) -> {
            Optional<Methodology> methodology = Methodologies.standard().find(id.contains("@") ? id : id + "@1");
            assertThat(methodology)
                    .as("%s is published and yet gone: reports name it, so it stays, with the period it had", id)
                    .isPresent();
            assertThat(methodology.orElseThrow().edition().sha256())
                    .as("%s is published and was edited: take the change back and write a revision of it", id)
                    .isEqualTo(digest);
        });
    }

    @Test
    void everyEditionIsPublished() {
        Map<String, String> published = published();
        for (Methodology newest : Methodologies.standard().all()) {
            for (Methodology methodology : Methodologies.standard().revisions(newest.id())) {
                Edition edition = methodology.edition();
                String name = edition.revision().isPresent() ? edition.reference() : edition.id();
                assertThat(published)
                        .as("a new text is published by the line '%s  %s' in %s", edition.sha256(), name, LIST)
                        .containsKey(name);
            }
        }
    }

    private static Map<String, String> published() {
        Map<String, String> published = new TreeMap<>();
        Example.file(LIST).lines().forEach(line -> published.put(line.substring(66), line.substring(0, 64)));
        return published;
    }
}
