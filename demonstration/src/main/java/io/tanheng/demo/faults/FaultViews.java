/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.faults;

import io.tanheng.contracts.source.LocalText;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Puts switches into words. */
record FaultViews(Faults faults, Clock clock, URI portal) {

    private static final String WORDS = "io.tanheng.demo.faults.words";
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(WORDS, Locale.ROOT);
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle(WORDS, Locale.CHINESE);

    static LocalText text(String key) {
        return new LocalText(ENGLISH.getString(key), CHINESE.getString(key));
    }

    List<FaultView> all() {
        return Arrays.stream(Fault.values()).map(this::of).toList();
    }

    FaultView of(Fault fault) {
        String id = fault.id();
        return new FaultView(
                id,
                text(id + ".title"),
                text(id + ".what"),
                text(id + ".look"),
                text(id + ".where"),
                portal.resolve(ENGLISH.getString(id + ".path")),
                faults.possible(fault),
                faults.on(fault),
                faults.since(fault));
    }

    Instant now() {
        return clock.instant();
    }
}
