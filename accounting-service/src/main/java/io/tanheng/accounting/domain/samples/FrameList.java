/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.samples;

import io.tanheng.contracts.hours.HourBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The frames an hour rests on, each once. */
final class FrameList {

    private static final Comparator<HourBlock.Frame> ORDER =
            Comparator.comparing(HourBlock.Frame::receivedAt).thenComparing(HourBlock.Frame::digest);

    private final List<HourBlock.Frame> frames;
    private final Map<String, Integer> places;
    private int weight;

    FrameList() {
        frames = new ArrayList<>();
        places = new HashMap<>();
    }

    private FrameList(FrameList other) {
        frames = new ArrayList<>(other.frames);
        places = new HashMap<>(other.places);
        weight = other.weight;
    }

    FrameList copy() {
        return new FrameList(this);
    }

    /** The frame's place; the same bytes a second time are the same frame. */
    int place(HourBlock.Frame frame) {
        Integer known = places.putIfAbsent(frame.digest(), frames.size());
        if (known != null) {
            return known;
        }
        frames.add(frame);
        weight += frame.original().length;
        return frames.size() - 1;
    }

    HourBlock.Frame get(int place) {
        return frames.get(place);
    }

    int weight() {
        return weight;
    }

    /** The frames' places in order of time received and digest. */
    int[] order() {
        return IntStream.range(0, frames.size())
                .boxed()
                .sorted(Comparator.comparing(frames::get, ORDER))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
