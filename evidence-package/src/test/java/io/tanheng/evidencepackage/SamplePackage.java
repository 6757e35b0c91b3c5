/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.log.HourEntry;
import io.tanheng.contracts.log.StatementEntry;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.note.DatedSigner;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.LogSigners;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.note.SignerKey;
import io.tanheng.evidence.proof.TlogProof;
import io.tanheng.evidencepackage.build.Contents;
import io.tanheng.evidencepackage.build.HourShelf;
import io.tanheng.evidencepackage.build.PackageBuilder;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.evidencepackage.format.Sample;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A package of a site with one stack, its hours and its statement in a log of their own. */
public final class SamplePackage {

    public static final String ORIGIN = "log.example/packages";
    public static final Instant NOW = Instant.parse("2025-01-21T08:00:00Z");

    private static final SignerKey ED25519 = new SignerKey(ORIGIN, SignatureType.ED25519, new byte[32]);
    private static final SignerKey SM2 = SignerKey.generate(ORIGIN, SignatureType.SM2_SM3);

    static final LogSigners SIGNERS =
            new LogSigners(List.of(new DatedSigner(ED25519, Validity.ALWAYS), new DatedSigner(SM2, Validity.ALWAYS)));

    /** What others judge the log by. */
    public static final LogIdentity LOG = new LogIdentity(
            ORIGIN,
            new NoteKeys(SIGNERS.signers().stream().map(DatedSigner::key).toList()));

    private final SampleSite site;
    private final Map<Instant, HourEvent> hours;
    private final SampleLog log;

    /** Puts all hours and the statement of a site into a log, among entries of others. */
    public SamplePackage(SampleSite site, Path folder) {
        this.site = site;
        this.hours = site.hours();
        List<byte[]> entries = new ArrayList<>();
        hours.values().forEach(hour -> {
            entries.add(HourEntry.of(hour).bytes());
            entries.add(("another entry, " + hour.hour()).getBytes(StandardCharsets.UTF_8));
        });
        entries.add(StatementEntry.of(site.statement()).bytes());
        this.log = new SampleLog(entries, folder);
    }

    public SignedNote checkpoint() {
        return log.checkpoint();
    }

    /** The proof file of an hour. */
    public TlogProof proof(HourEvent hour) {
        return TlogProof.of(log.proof(HourEntry.of(hour)), log.checkpoint());
    }

    /** Signs as the log does. */
    public static SignedNote sign(String text) {
        return SIGNERS.sign(text, NOW);
    }

    /** Writes a package into a file. */
    public Path write(Path file, Optional<Sample> sample, boolean originals) throws IOException {
        return write(file, sample, originals, List.of());
    }

    /** Writes a package with time stamps of its checkpoint. */
    Path write(Path file, Optional<Sample> sample, boolean originals, List<Contents.Stamp> stamps) throws IOException {
        Contents contents = new Contents(
                site.statement(),
                new Shelf(),
                LOG,
                log.checkpoint(),
                log::proof,
                stamps,
                SamplePackage::sign,
                NOW,
                sample,
                originals,
                List.of());
        try (OutputStream out = Files.newOutputStream(file)) {
            PackageBuilder.write(contents, out);
        }
        return file;
    }

    private final class Shelf implements HourShelf {

        @Override
        public void each(SourceId source, Taker taker) throws IOException {
            for (HourEvent hour : hours.values()) {
                taker.take(PackedHour.of(hour));
            }
        }

        @Override
        public List<SourceRegistration> registrations(SourceId source) {
            return List.of(site.stack().registration());
        }

        @Override
        public HourBlock block(SourceId source, Instant hour, int version) {
            return HourBlockCodec.decode(Objects.requireNonNull(hours.get(hour)).block());
        }
    }

    /** The hours from one to before another. */
    static Stream<Instant> hours(Instant from, Instant to) {
        return Stream.iterate(from, hour -> hour.isBefore(to), hour -> hour.plus(Duration.ofHours(1)));
    }

    /** What the package is about. */
    public StatementEvent statement() {
        return site.statement();
    }
}
