/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.reporting.database.QuarantineLine;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** All entries a filter lets through, newest first, read as they are needed: the list may be longer than the memory. */
public final class QuarantineList implements Iterable<QuarantineRow> {

    static final int READ_AT_ONCE = 500;

    private final long total;
    private final Function<Optional<QuarantineLine>, List<QuarantineLine>> reader;

    QuarantineList(long total, Function<Optional<QuarantineLine>, List<QuarantineLine>> reader) {
        this.total = total;
        this.reader = reader;
    }

    /** How many there were when the list was asked for. */
    public long total() {
        return total;
    }

    @Override
    public Iterator<QuarantineRow> iterator() {
        return new Entries();
    }

    private final class Entries implements Iterator<QuarantineRow> {

        private final Deque<QuarantineLine> read = new ArrayDeque<>();
        private Optional<QuarantineLine> last = Optional.empty();
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (read.isEmpty() && !ended) {
                read.addAll(reader.apply(last));
                ended = read.size() < READ_AT_ONCE;
            }
            return !read.isEmpty();
        }

        @Override
        public QuarantineRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            QuarantineLine line = read.remove();
            last = Optional.of(line);
            return QuarantineQuery.row(line);
        }
    }
}
