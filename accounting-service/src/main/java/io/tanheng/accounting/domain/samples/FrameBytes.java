/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.samples;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.hours.HourBlock;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Frames one behind the other in one array of bytes.
 *
 * <p>Not a list of objects, because thousands of frames a second wait until their hour is sealed: five objects each are most of
 * what a collector of garbage would copy, several times over.
 */
final class FrameBytes {

    private static final int DIGEST = 0;
    private static final int REGISTRATION = DIGEST + Sha256.BYTES;
    private static final int SECOND = REGISTRATION + Long.BYTES;
    private static final int NANO = SECOND + Long.BYTES;
    private static final int TOPIC = NANO + Integer.BYTES;
    private static final int PARTITION = TOPIC + Integer.BYTES;
    private static final int OFFSET = PARTITION + Integer.BYTES;
    private static final int ORIGINAL = OFFSET + Long.BYTES;

    private static final int FEW = 16;

    private ByteBuffer bytes;
    private int[] starts;
    private int size;
    /** Where the next frame starts. */
    private int end;

    private final List<String> topics;

    FrameBytes() {
        bytes = ByteBuffer.allocate(0);
        starts = new int[FEW];
        topics = new ArrayList<>(1);
    }

    private FrameBytes(FrameBytes other) {
        bytes = ByteBuffer.wrap(Arrays.copyOf(other.bytes.array(), other.end));
        starts = other.starts.clone();
        size = other.size;
        end = other.end;
        topics = new ArrayList<>(other.topics);
    }

    FrameBytes copy() {
        return new FrameBytes(this);
    }

    /** Appends a frame; its digest also as bytes. */
    void add(HourBlock.Frame frame, byte[] digest) {
        int start = end;
        Instant received = frame.receivedAt();
        makeRoom(ORIGINAL + frame.original().length);
        starts[size++] = start;
        bytes.put(start + DIGEST, digest)
                .putLong(start + REGISTRATION, frame.registrationVersion())
                .putLong(start + SECOND, received.getEpochSecond())
                .putInt(start + NANO, received.getNano())
                .putInt(start + TOPIC, topic(frame.mqttTopic()))
                .putInt(start + PARTITION, frame.partition())
                .putLong(start + OFFSET, frame.offset())
                .put(start + ORIGINAL, frame.original());
    }

    private void makeRoom(int length) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
        }
        end += length;
        if (end > bytes.capacity()) {
            bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), bytes.capacity() == 0 ? end : 2 * end));
        }
    }

    /** Nearly all frames of an hour came by one topic. */
    private int topic(String name) {
        int known = topics.indexOf(name);
        if (known >= 0) {
            return known;
        }
        topics.add(name);
        return topics.size() - 1;
    }

    int size() {
        return size;
    }

    HourBlock.Frame get(int place) {
        int start = starts[place];
        byte[] original = new byte[end(place) - start - ORIGINAL];
        bytes.get(start + ORIGINAL, original);
        return new HourBlock.Frame(
                Sha256.text(digest(place)),
                bytes.getLong(start + REGISTRATION),
                receivedAt(place),
                topics.get(bytes.getInt(start + TOPIC)),
                bytes.getInt(start + PARTITION),
                bytes.getLong(start + OFFSET),
                original);
    }

    private int end(int place) {
        return place + 1 == size ? end : starts[place + 1];
    }

    byte[] digest(int place) {
        byte[] digest = new byte[Sha256.BYTES];
        bytes.get(starts[place] + DIGEST, digest);
        return digest;
    }

    boolean hasDigest(int place, byte[] digest) {
        int start = starts[place] + DIGEST;
        return Arrays.equals(bytes.array(), start, start + Sha256.BYTES, digest, 0, Sha256.BYTES);
    }

    /** By time received and digest. */
    int compare(int one, int other) {
        int byTime = receivedAt(one).compareTo(receivedAt(other));
        return byTime != 0 ? byTime : Arrays.compareUnsigned(digest(one), digest(other));
    }

    private Instant receivedAt(int place) {
        return Instant.ofEpochSecond(bytes.getLong(starts[place] + SECOND), bytes.getInt(starts[place] + NANO));
    }

    /** Bytes of memory. */
    int weight() {
        return bytes.capacity() + starts.length * Integer.BYTES;
    }
}
