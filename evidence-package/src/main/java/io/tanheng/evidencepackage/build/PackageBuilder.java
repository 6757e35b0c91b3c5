/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.build;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.log.HourEntry;
import io.tanheng.contracts.log.StatementEntry;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementMethodology;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.evidencepackage.format.DerivationRow;
import io.tanheng.evidencepackage.format.HourTable;
import io.tanheng.evidencepackage.format.KeysFile;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.evidencepackage.format.ParameterRow;
import io.tanheng.evidencepackage.format.ProofLine;
import io.tanheng.evidencepackage.format.RecordRow;
import io.tanheng.evidencepackage.format.Sample;
import io.tanheng.evidencepackage.format.StrictJson;
import io.tanheng.evidencepackage.format.Subject;
import io.tanheng.evidencepackage.zip.PackageWriter;
import io.tanheng.methodology.file.ShippedFiles;
import io.tanheng.methodology.sector.Methodologies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Writes a package. */
public final class PackageBuilder {

    private static final StrictJson<PackedHour> HOUR = StrictJson.of(PackedHour.class);

    private final Contents contents;
    private final StatementEvent statement;
    private final PackageWriter writer;
    private final Logged logged;
    private final Map<Sample.Hour, Integer> versions = new HashMap<>();
    private final List<Sample.Hour> drawable = new ArrayList<>();

    private PackageBuilder(Contents contents, PackageWriter writer) {
        this.contents = contents;
        this.statement = contents.statement();
        this.writer = writer;
        this.logged = new Logged(writer, contents.checkpoint(), contents.proofs(), contents.madeAt());
    }

    /** Writes the whole package; nothing of it counts unless this returns. */
    public static void write(Contents contents, OutputStream out) throws IOException {
        try (PackageWriter writer = new PackageWriter(out)) {
            new PackageBuilder(contents, writer).write();
        }
    }

    private void write() throws IOException {
        writer.add(Names.README, Readme.of(contents));
        writer.add(Names.KEYS, KeysFile.write(contents.log()));
        statement();
        logged.proof(Names.STATEMENT_PROOF, StatementEntry.of(statement));
        logged.checkpoint(contents.timestamps());
        for (StackStatement stack : statement.stacks()) {
            source(statement.site().source(stack.source()));
        }
        blocks();
        for (Contents.Extra extra : contents.extras()) {
            writer.add(extra.path(), extra.content());
        }
        logged.manifest(
                new Subject.OfStatement(
                        statement.site(),
                        statement.period().code(),
                        statement.version(),
                        contents.sample(),
                        contents.originals()),
                contents.signing());
    }

    private void statement() throws IOException {
        writer.add(Names.STATEMENT, ContractJson.write(statement));
        rows(Names.RECORDS, RecordRow.class, rows -> RecordRow.each(statement, rows));
        rows(
                Names.PARAMETERS,
                ParameterRow.class,
                rows -> new ParameterRow.Collector().add(statement).rows().forEach(rows));
        rows(Names.DERIVATIONS, DerivationRow.class, rows -> DerivationRow.each(statement, rows));
        Map<String, String> texts = ShippedTexts.BY_DIGEST;
        for (StatementPart part : statement.parts()) {
            if (part.methodology().isPresent()) {
                methodology(part.methodology().get(), texts);
            }
        }
    }

    /** The text of an edition that comes with this build; an organisation's own is at the service that computes. */
    private void methodology(StatementMethodology edition, Map<String, String> texts) throws IOException {
        String path = Names.methodology(edition.id());
        boolean there = writer.written().stream().anyMatch(file -> file.path().equals(path));
        if (!there && texts.containsKey(edition.sha256())) {
            writer.add(path, Objects.requireNonNull(texts.get(edition.sha256())).getBytes(StandardCharsets.UTF_8));
        }
    }

    private <T> void rows(String path, Class<T> type, Consumer<Consumer<T>> rows) throws IOException {
        StrictJson<T> json = StrictJson.of(type);
        writer.add(
                path,
                file -> rows.accept(row -> {
                    try {
                        file.write(json.write(row));
                        file.write('\n');
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }

    /** Three files about the same hours: one is written, two wait. */
    private void source(SourceId source) throws IOException {
        List<SourceRegistration> registrations = contents.hours().registrations(source);
        rows(Names.registrations(source.source()), SourceRegistration.class, registrations::forEach);
        HourTable table = new HourTable(registrations, statement.zone());
        try (Spool csv = new Spool();
                Spool proofs = new Spool()) {
            csv.line(HourTable.line(table.columns()));
            writer.add(
                    Names.hours(source.source()),
                    file -> contents.hours().each(source, hour -> {
                        file.write(HOUR.write(hour));
                        file.write('\n');
                        csv.line(HourTable.line(table.cells(hour)));
                        proofs.line(ProofLine.of(hour, contents.proofs().apply(HourEntry.of(hour.event(source))))
                                .line());
                        Sample.Hour key = new Sample.Hour(source, hour.hour());
                        drawable.add(key);
                        versions.put(key, hour.version());
                    }));
            writer.add(Names.hoursTable(source.source()), csv::writeTo);
            writer.add(Names.proofs(source.source()), proofs::writeTo);
        }
    }

    private void blocks() throws IOException {
        Set<Sample.Hour> drawn =
                contents.sample().map(sample -> sample.of(drawable)).orElse(Set.of());
        for (Sample.Hour hour : drawable) {
            if (contents.originals() || drawn.contains(hour)) {
                HourBlock block = contents.hours().block(hour.source(), hour.hour(), versions.getOrDefault(hour, 0));
                writer.add(Names.block(hour.source().source(), hour.hour()), HourBlockCodec.text(block));
            }
        }
    }

    /** The texts of all editions shipped, by their digest; read once. */
    private static final class ShippedTexts {

        private static final Map<String, String> BY_DIGEST = read();

        private static Map<String, String> read() {
            Map<String, String> texts = new HashMap<>();
            ShippedFiles.read(Methodologies.class, "/methodologies/")
                    .values()
                    .forEach(text -> texts.put(Sha256.of(text.getBytes(StandardCharsets.UTF_8)), text));
            return Map.copyOf(texts);
        }
    }
}
