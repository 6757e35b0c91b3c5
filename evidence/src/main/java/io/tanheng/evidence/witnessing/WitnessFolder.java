/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.witnessing;

import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.KeyStoreFile;
import io.tanheng.evidence.keys.KeyStoreSettings;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignerKey;
import io.tanheng.evidence.note.VerifierKey;
import io.tanheng.evidence.storage.DirectoryWitnessStore;
import io.tanheng.evidence.witness.Witness;
import java.io.Closeable;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All a witness keeps, in one folder: its key, the key's password, and what it has signed last. */
public final class WitnessFolder implements Closeable {

    private static final String KEY = "witness-ed25519";
    private static final int YEARS = 10;

    private final SignerKey key;
    private final DirectoryWitnessStore store;
    private final InstantSource clock;

    private WitnessFolder(SignerKey key, DirectoryWitnessStore store, InstantSource clock) {
        this.key = key;
        this.store = store;
        this.clock = clock;
    }

    /** Opens a folder; where it has no key yet, one is made. Refuses while another witness has it open. */
    public static WitnessFolder open(Path folder, String name, InstantSource clock) {
        KeyStoreSettings settings = new KeyStoreSettings(folder.resolve("key.p12"), folder.resolve("password"));
        KeyStoreFile keys = new KeyStoreFile(settings);
        if (!Files.exists(settings.file())) {
            SecureRandom random = new SecureRandom();
            keys.begin(List.of(new KeyMaker(random).signing(KEY, KeyKind.ED25519, validity(clock))), random);
        }
        return new WitnessFolder(
                SignerKey.of(name, SignatureType.COSIGNATURE_V1, keys.key(KEY)),
                DirectoryWitnessStore.open(folder.resolve("seen")),
                clock);
    }

    private static Validity validity(InstantSource clock) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return new Validity(now.toInstant(), now.plusYears(YEARS).toInstant());
    }

    /** By which others judge what it signs. */
    public VerifierKey key() {
        return key.verifier();
    }

    /** Begins to answer for some logs, each known by its keys, which are called like it. */
    public WitnessServer serve(Collection<VerifierKey> logs, InetSocketAddress address) {
        Map<String, List<VerifierKey>> byName = new LinkedHashMap<>();
        logs.forEach(log ->
                byName.computeIfAbsent(log.name(), name -> new ArrayList<>()).add(log));
        List<LogIdentity> known = byName.entrySet().stream()
                .map(log -> new LogIdentity(
                        log.getKey(), NoteKeys.always(log.getValue().toArray(VerifierKey[]::new))))
                .toList();
        return WitnessServer.start(new Witness(known, List.of(key), store, clock), address);
    }

    @Override
    public void close() {
        store.close();
    }
}
