/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import static io.tanheng.evidencepackage.PackageProblem.CONTENT_MALFORMED;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementMethodology;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.evidencepackage.Difference;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.DerivationRow;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.ParameterRow;
import io.tanheng.evidencepackage.format.RecordRow;
import io.tanheng.evidencepackage.format.StrictJson;
import io.tanheng.methodology.outcome.Sentence;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The tables beside a statement say what it says: each is made of it again, and compared cell by cell. */
final class TablesCheck {

    private final Pack pack;
    private final StatementEvent statement;
    private final List<Sentence> notes;

    TablesCheck(Pack pack, StatementEvent statement, List<Sentence> notes) {
        this.pack = pack;
        this.statement = statement;
        this.notes = notes;
    }

    void judge() {
        try (Rows<RecordRow> rows =
                new Rows<>(pack, Names.RECORDS, RecordRow.class, row -> row.unit() + "/" + row.line())) {
            RecordRow.each(statement, rows::compare);
            rows.requireEnd();
        }
        try (Rows<ParameterRow> rows = new Rows<>(pack, Names.PARAMETERS, ParameterRow.class, ParameterRow::id)) {
            new ParameterRow.Collector().add(statement).rows().forEach(rows::compare);
            rows.requireEnd();
        }
        try (Rows<DerivationRow> rows = new Rows<>(
                pack,
                Names.DERIVATIONS,
                DerivationRow.class,
                row -> row.unit() + "/" + row.figure() + " row " + row.row())) {
            DerivationRow.each(statement, rows::compare);
            rows.requireEnd();
        }
        statement.parts().forEach(this::methodology);
    }

    private void methodology(StatementPart part) {
        part.methodology().ifPresent(edition -> {
            String path = Names.methodology(edition.id());
            if (pack.has(path)) {
                text(edition, path);
            } else {
                notes.add(Sentence.of(
                        "The text of the methodology {0} is not in the package (SHA-256 {1}).",
                        "证据包不含方法 {0} 的文本（SHA-256 {1}）。", edition.id(), edition.sha256()));
            }
        });
    }

    private void text(StatementMethodology edition, String path) {
        String digest = Sha256.of(pack.bytes(path));
        if (!digest.equals(edition.sha256())) {
            throw new PackageRefusal(Difference.value(
                    path,
                    edition.id(),
                    "SHA-256",
                    edition.sha256(),
                    digest,
                    new Sentence("the statement was computed by another text", "声明依据的是另一文本")));
        }
    }

    /** A table of records, one a line, beside what its lines should be. */
    private static final class Rows<T extends Record> implements AutoCloseable {

        private final String file;
        private final StrictJson<T> json;
        private final Function<T, String> place;
        private final Lines lines;

        Rows(Pack pack, String file, Class<T> type, Function<T, String> place) {
            this.file = file;
            this.json = StrictJson.of(type);
            this.place = place;
            this.lines = pack.lines(file);
        }

        void compare(T expected) {
            if (!lines.next()) {
                throw PackageRefusal.of(
                        CONTENT_MALFORMED, file, "the row of {0} is missing.", "缺少 {0} 一行。", place.apply(expected));
            }
            T found = json.read(lines.bytes(), file, lines.place());
            for (RecordComponent component : expected.getClass().getRecordComponents()) {
                Object stated = value(component, found);
                Object again = value(component, expected);
                if (!stated.equals(again)) {
                    throw new PackageRefusal(Difference.value(
                            file,
                            place.apply(expected),
                            component.getName(),
                            text(stated),
                            text(again),
                            new Sentence("as the statement has it", "依据声明")));
                }
            }
        }

        private static Object value(RecordComponent component, Record row) {
            try {
                return Objects.requireNonNull(component.getAccessor().invoke(row));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String text(Object value) {
            return value instanceof java.util.Optional<?> optional
                    ? optional.map(Object::toString).orElse("-")
                    : value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString();
        }

        void requireEnd() {
            if (lines.next()) {
                throw PackageRefusal.of(
                        CONTENT_MALFORMED, file, "{0} is nothing the statement rests on.", "{0} 与声明无关。", lines.place());
            }
        }

        @Override
        public void close() {
            lines.close();
        }
    }
}
