/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.samples;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.hours.HourBlock;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/**
 * The frames an hour rests on, each once.
 *
 * <p>Frames are found by their digest in a table of places, which costs four bytes where a map would keep two objects for each.
 */
final class FrameList {

    private final FrameBytes frames;
    /** At the slot of a digest, or behind it, its place and one; 0 where there is none. At most half full. */
    private int[] table;

    /** The digest that was looked for last: the values of a frame come one after the other. */
    private String last = "";

    private int lastPlace;

    FrameList() {
        frames = new FrameBytes();
        table = new int[16];
    }

    private FrameList(FrameList other) {
        frames = other.frames.copy();
        table = other.table.clone();
    }

    FrameList copy() {
        return new FrameList(this);
    }

    /** The frame's place; the same bytes a second time are the same frame. */
    int place(HourBlock.Frame frame) {
        if (!frame.digest().equals(last)) {
            lastPlace = find(frame);
            last = frame.digest();
        }
        return lastPlace;
    }

    private int find(HourBlock.Frame frame) {
        byte[] digest = Sha256.bytes(frame.digest());
        int slot = slot(digest);
        if (table[slot] != 0) {
            return table[slot] - 1;
        }
        frames.add(frame, digest);
        table[slot] = frames.size();
        if (2 * frames.size() > table.length) {
            grow();
        }
        return frames.size() - 1;
    }

    /** Where the digest stands, or where it would; its first bytes are as good as any hash of it. */
    private int slot(byte[] digest) {
        int slot = ByteBuffer.wrap(digest).getInt() & (table.length - 1);
        while (table[slot] != 0 && !frames.hasDigest(table[slot] - 1, digest)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow() {
        table = new int[2 * table.length];
        for (int place = 0; place < frames.size(); place++) {
            table[slot(frames.digest(place))] = place + 1;
        }
    }

    HourBlock.Frame get(int place) {
        return frames.get(place);
    }

    String digest(int place) {
        return Sha256.text(frames.digest(place));
    }

    int weight() {
        return frames.weight() + table.length * Integer.BYTES;
    }

    /** The frames' places in order of time received and digest. */
    int[] order() {
        IntStream places = IntStream.range(0, frames.size());
        return cameInOrder()
                ? places.toArray()
                : places.boxed()
                        .sorted(frames::compare)
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    private boolean cameInOrder() {
        for (int place = 1; place < frames.size(); place++) {
            if (frames.compare(place - 1, place) > 0) {
                return false;
            }
        }
        return true;
    }
}
