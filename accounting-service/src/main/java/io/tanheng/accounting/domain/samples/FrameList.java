/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.samples;

import io.tanheng.contracts.hours.HourBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The frames an hour rests on, each once.
 *
 * <p>Frames are found by their digest in a table of places, which costs four bytes where a map would keep two objects for each.
 */
final class FrameList {

    private static final Comparator<HourBlock.Frame> ORDER =
            Comparator.comparing(HourBlock.Frame::receivedAt).thenComparing(HourBlock.Frame::digest);

    private final List<HourBlock.Frame> frames;
    /** At the slot of a digest, or behind it, its place and one; 0 where there is none. At most half full. */
    private int[] table;

    private int weight;

    FrameList() {
        frames = new ArrayList<>();
        table = new int[16];
    }

    private FrameList(FrameList other) {
        frames = new ArrayList<>(other.frames);
        table = other.table.clone();
        weight = other.weight;
    }

    FrameList copy() {
        return new FrameList(this);
    }

    /** The frame's place; the same bytes a second time are the same frame. */
    int place(HourBlock.Frame frame) {
        int slot = slot(frame.digest());
        if (table[slot] != 0) {
            return table[slot] - 1;
        }
        frames.add(frame);
        weight += frame.original().length;
        table[slot] = frames.size();
        if (2 * frames.size() > table.length) {
            grow();
        }
        return frames.size() - 1;
    }

    /** Where the digest stands, or where it would. */
    private int slot(String digest) {
        int slot = digest.hashCode() & (table.length - 1);
        while (table[slot] != 0 && !frames.get(table[slot] - 1).digest().equals(digest)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow() {
        table = new int[2 * table.length];
        for (int place = 0; place < frames.size(); place++) {
            table[slot(frames.get(place).digest())] = place + 1;
        }
    }

    HourBlock.Frame get(int place) {
        return frames.get(place);
    }

    int weight() {
        return weight;
    }

    /** The frames' places in order of time received and digest. */
    int[] order() {
        IntStream places = IntStream.range(0, frames.size());
        return cameInOrder()
                ? places.toArray()
                : places.boxed()
                        .sorted(Comparator.comparing(frames::get, ORDER))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    private boolean cameInOrder() {
        for (int place = 1; place < frames.size(); place++) {
            if (ORDER.compare(frames.get(place - 1), frames.get(place)) > 0) {
                return false;
            }
        }
        return true;
    }
}
