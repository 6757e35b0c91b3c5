/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.mqtt;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Writes together what is written within a millisecond, from a thread of its own.
 *
 * <p>Paho flushes each acknowledgement of four bytes by itself, which costs both ends a system call. Nobody waits for an
 * acknowledgement but the broker, who has as many messages on their way as the receive maximum allows. What was not written when
 * the process dies was not acknowledged, and the broker delivers it again.
 */
final class GatheredOutput extends OutputStream {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long MOST_PARTING_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST_BYTES = 64 * 1024;

    private final OutputStream target;
    private final Thread thread = new Thread(this::run, "mqtt-output");
    private byte[] gathered = new byte[1024];
    private byte[] taken = new byte[1024];
    private int count;
    private boolean writing;
    private boolean closed;
    private @Nullable IOException failure;

    GatheredOutput(OutputStream target) {
        this.target = target;
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    /** Waits where more is gathered than the broker takes. */
    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        awaitRoom();
        if (count + length > gathered.length) {
            gathered = Arrays.copyOf(gathered, Math.max(2 * gathered.length, count + length));
        }
        System.arraycopy(bytes, offset, gathered, count, length);
        count += length;
        notifyAll();
    }

    private void awaitRoom() throws IOException {
        try {
            while (count > MOST_BYTES && failure == null && !closed) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted before the broker took what was written");
        }
        if (failure != null) {
            throw new IOException("What was written before did not reach the broker", failure);
        }
        if (closed) {
            throw new IOException("The connection is closed");
        }
    }

    /** Nothing: it is written within a millisecond. */
    @Override
    public void flush() {}

    private void run() {
        try {
            for (int length = take(); length > 0; length = take()) {
                target.write(taken, 0, length);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } catch (IOException e) {
            fail(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says that what was taken is written, and takes what is gathered by then; gives its length, 0 when nothing more comes. */
    private synchronized int take() throws InterruptedException {
        writing = false;
        notifyAll();
        while (count == 0 && !closed) {
            wait();
        }
        byte[] written = taken;
        taken = gathered;
        gathered = written;
        int length = count;
        count = 0;
        writing = length > 0;
        return length;
    }

    private synchronized void fail(IOException e) {
        failure = e;
        writing = false;
        notifyAll();
    }

    /** Has what is gathered written, such as the word of parting, and takes no more; waits for at most a second. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        long end = System.nanoTime() + MOST_PARTING_NANOS;
        try {
            while ((count > 0 || writing) && failure == null && end - System.nanoTime() > 0) {
                TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
