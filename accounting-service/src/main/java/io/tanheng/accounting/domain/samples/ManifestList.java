/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.samples;

import io.tanheng.contracts.hours.HourBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The manifests of an hour, each once. Which frames they list is found out when a block is made, so that it makes no difference which
 * came first.
 */
final class ManifestList {

    private static final Comparator<KeptManifest> ORDER = Comparator.comparing(
                    (KeptManifest kept) -> kept.manifest().receivedAt())
            .thenComparing(kept -> kept.manifest().digest());

    /** Bytes of memory of a digest as text. */
    private static final int DIGEST_WEIGHT = 128;

    private final List<KeptManifest> kept;

    ManifestList(List<KeptManifest> kept) {
        this.kept = new ArrayList<>(kept);
    }

    ManifestList copy() {
        return new ManifestList(kept);
    }

    /** The same bytes again are the same manifest, unless more was found in them, such as a time stamp that is trusted by now. */
    Change add(KeptManifest found) {
        for (int place = 0; place < kept.size(); place++) {
            if (kept.get(place).sameAs(found)) {
                if (kept.get(place).holdsAsMuchAs(found)) {
                    return Change.KNOWN;
                }
                kept.set(place, found);
                return Change.ADDED;
            }
        }
        kept.add(found);
        return Change.ADDED;
    }

    boolean knows(KeptManifest found) {
        return kept.stream().anyMatch(known -> known.sameAs(found) && known.holdsAsMuchAs(found));
    }

    List<HourBlock.Manifest> among(List<HourBlock.Frame> frames) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < frames.size(); place++) {
            places.put(frames.get(place).digest(), place);
        }
        return kept.stream()
                .sorted(ORDER)
                .map(manifest -> manifest.among(places))
                .toList();
    }

    int weight() {
        int weight = 0;
        for (KeptManifest manifest : kept) {
            weight += manifest.manifest().original().length
                    + DIGEST_WEIGHT * manifest.digests().size();
        }
        return weight;
    }
}
