/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.plan.SiteId;
import java.util.Optional;
import java.util.function.Function;

/** What a package is about. */
public sealed interface Subject {

    /** The name of the format of such packages: the first field of the manifest, and the first line of what is signed. */
    String format();

    /** Code of the period. */
    String period();

    int version();

    /** In one line, such as {@code north-power/river-bend 2026 version 3}. */
    String line();

    /** In one line, of anything. */
    static String line(String of, String period, int version) {
        return of + " " + period + " version " + version;
    }

    /** What it is for each of the two kinds. */
    <T> T either(Function<OfStatement, T> statement, Function<OfInventory, T> inventory);

    /**
     * A statement of a site.
     *
     * @param sample how hours were drawn whose original bytes are there
     * @param originals whether those of all hours are
     */
    record OfStatement(SiteId site, String period, int version, Optional<Sample> sample, boolean originals)
            implements Subject {

        static final String FORMAT = "tanheng-evidence-package-1";

        @Override
        public String format() {
            return FORMAT;
        }

        @Override
        public String line() {
            return Subject.line(site.key(), period, version);
        }

        @Override
        public <T> T either(Function<OfStatement, T> statement, Function<OfInventory, T> inventory) {
            return statement.apply(this);
        }
    }

    /** An organisation's inventory. */
    record OfInventory(String organisation, String period, int version) implements Subject {

        static final String FORMAT = "tanheng-inventory-package-1";

        public static OfInventory of(Inventory inventory) {
            return new OfInventory(inventory.organisation(), inventory.period().code(), inventory.version());
        }

        @Override
        public String format() {
            return FORMAT;
        }

        @Override
        public String line() {
            return Subject.line(organisation, period, version);
        }

        @Override
        public <T> T either(Function<OfStatement, T> statement, Function<OfInventory, T> inventory) {
            return inventory.apply(this);
        }
    }
}
