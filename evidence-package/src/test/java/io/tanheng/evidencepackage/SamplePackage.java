/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.log.HourEntry;
import io.tanheng.contracts.log.LogEntry;
import io.tanheng.contracts.log.StatementEntry;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.DatedSigner;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.LogSigners;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.note.SignerKey;
import io.tanheng.evidence.proof.TlogProof;
import io.tanheng.evidence.storage.DirectoryTileStore;
import io.tanheng.evidence.tile.LogFile;
import io.tanheng.evidence.tile.LogWriter;
import io.tanheng.evidence.tile.TileReader;
import io.tanheng.evidence.tile.TileSource;
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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final LogSigners SIGNERS =
            new LogSigners(List.of(new DatedSigner(ED25519, Validity.ALWAYS), new DatedSigner(SM2, Validity.ALWAYS)));

    /** What others judge the log by. */
    public static final LogIdentity LOG = new LogIdentity(
            ORIGIN,
            new NoteKeys(SIGNERS.signers().stream().map(DatedSigner::key).toList()));

    private final SampleSite site;
    private final Map<Instant, HourEvent> hours;
    private final SignedNote checkpoint;
    private final TileReader tree;
    private final long size;
    private final Map<String, Long> places = new HashMap<>();

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
        Map<LogFile, byte[]> files = new HashMap<>();
        try (DirectoryTileStore store = DirectoryTileStore.open(folder)) {
            LogWriter writer = LogWriter.open(store, LOG, SIGNERS, InstantSource.fixed(NOW));
            writer.append(entries);
            this.checkpoint = writer.checkpoint();
            this.size = Checkpoint.parse(checkpoint.text()).size();
            TileSource remembering = file -> Optional.ofNullable(
                    files.computeIfAbsent(file, missing -> store.read(missing).orElse(null)));
            this.tree = new TileReader(remembering, size);
            for (int index = 0; index < entries.size(); index++) {
                places.put(TreeHash.leaf(entries.get(index)).base64(), (long) index);
            }
            // the tiles are read once, while they are there
            InclusionProof.make(tree, 0, size);
            entries.forEach(entry -> proof(TreeHash.leaf(entry).base64()));
        }
    }

    private InclusionProof proof(String leaf) {
        return InclusionProof.make(tree, Objects.requireNonNull(places.get(leaf), leaf), size);
    }

    public SignedNote checkpoint() {
        return checkpoint;
    }

    /** The proof file of an hour. */
    public TlogProof proof(HourEvent hour) {
        return TlogProof.of(proof(TreeHash.leaf(HourEntry.of(hour).bytes()).base64()), checkpoint);
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
                checkpoint,
                (LogEntry entry) -> proof(TreeHash.leaf(entry.bytes()).base64()),
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
