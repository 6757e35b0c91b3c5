/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.log.LogPlace;
import io.tanheng.reporting.pages.visit.Page;
import java.util.Optional;

/**
 * Where what a page shows stands in the evidence log.
 *
 * @param proof address of the proof file; absent where it is not logged yet
 */
record LoggedLine(String words, Optional<String> proof) {

    static LoggedLine of(Page page, Optional<LogPlace> place, String proof) {
        return place.map(found -> new LoggedLine(
                        page.words()
                                .evidence()
                                .entryOf(
                                        page.show().number(found.index()),
                                        page.show().number(found.size())),
                        Optional.of(proof)))
                .orElseGet(() -> new LoggedLine(page.words().evidence().notYet(), Optional.empty()));
    }
}
