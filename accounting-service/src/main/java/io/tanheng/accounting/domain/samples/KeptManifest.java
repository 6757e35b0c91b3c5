/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.samples;

import io.tanheng.contracts.hours.HourBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A manifest an hour keeps, whichever of its frames have come so far.
 *
 * @param manifest without saying which frames of the hour it lists
 * @param digests all it lists that may come, each once
 */
public record KeptManifest(HourBlock.Manifest manifest, List<String> digests) {

    /** One of a stored block. */
    static KeptManifest of(HourBlock.Manifest stored, List<HourBlock.Frame> frames) {
        List<String> digests = new ArrayList<>(stored.frames().size());
        stored.frames().forEach(frame -> digests.add(frames.get(frame).digest()));
        digests.addAll(stored.elsewhere());
        return new KeptManifest(with(stored, List.of(), List.of()), digests);
    }

    boolean sameAs(KeptManifest other) {
        return manifest.digest().equals(other.manifest.digest());
    }

    /** Whether the other, of the same bytes, was found to hold no more. */
    boolean holdsAsMuchAs(KeptManifest other) {
        return manifest.grade().atLeast(other.manifest.grade());
    }

    /**
     * As it stands in a block.
     *
     * @param places of the block's frames by digest
     */
    HourBlock.Manifest among(Map<String, Integer> places) {
        return with(
                manifest,
                digests.stream()
                        .filter(places::containsKey)
                        .map(places::get)
                        .sorted()
                        .toList(),
                digests.stream().filter(digest -> !places.containsKey(digest)).toList());
    }

    private static HourBlock.Manifest with(HourBlock.Manifest of, List<Integer> frames, List<String> elsewhere) {
        return new HourBlock.Manifest(
                of.digest(),
                of.keyId(),
                of.grade(),
                of.registrationVersion(),
                of.receivedAt(),
                of.mqttTopic(),
                of.partition(),
                of.offset(),
                frames,
                elsewhere,
                of.original());
    }
}
