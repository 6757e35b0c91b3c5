/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.KEY_NOT_FOUND;
import static io.tanheng.evidence.problem.EvidenceProblem.KEY_STORE_NOT_OPENED;

import io.tanheng.evidence.problem.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** A PKCS#12 key store, read and written whole. */
public final class KeyStoreFile {

    private static final int PASSWORD_BYTES = 24;

    private final KeyStoreSettings settings;

    public KeyStoreFile(KeyStoreSettings settings) {
        this.settings = settings;
    }

    /** All keys with their certificates, by name. */
    public List<StoredKey> keys() {
        try {
            KeyStore store = load();
            List<StoredKey> keys = new ArrayList<>();
            for (String name : Collections.list(store.aliases())) {
                if (store.isKeyEntry(name) && store.getKey(name, password()) instanceof PrivateKey secret) {
                    keys.add(new StoredKey(name, secret, certificates(store.getCertificateChain(name))));
                }
            }
            keys.sort((one, other) -> one.name().compareTo(other.name()));
            return keys;
        } catch (GeneralSecurityException e) {
            throw notOpened(e);
        }
    }

    /** One key by its name. */
    public StoredKey key(String name) {
        List<StoredKey> keys = keys();
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        KEY_NOT_FOUND,
                        "The key store {0} has no key {1}; it has {2}. Correct the setting, or put the key into the store.",
                        "密钥库 {0} 中没有密钥 {1}；现有 {2}。请更正设置，或将密钥放入密钥库。",
                        settings.file(),
                        Refusal.quote(name),
                        keys.stream().map(StoredKey::name).toList()));
    }

    /** Puts a key beside those that are there; a store whose key has the same name is left as it is. */
    public void add(StoredKey key) {
        List<StoredKey> keys = new ArrayList<>(keys());
        // names that differ in their case alone are one in such a store
        if (keys.stream().anyMatch(old -> old.name().equalsIgnoreCase(key.name()))) {
            throw new Refusal(
                    KEY_MALFORMED,
                    "The key store {0} has a key {1} already, and nothing was changed. Choose another name.",
                    "密钥库 {0} 中已有密钥 {1}，未作改动。请另选名称。",
                    settings.file(),
                    Refusal.quote(key.name()));
        }
        keys.add(key);
        write(keys);
    }

    /** Writes a store with these keys; there is the old file or the new, never half of one. */
    public void write(List<StoredKey> keys) {
        try {
            // The platform's own writer encrypts by AES-256, Bouncy Castle's only where it is registered for the whole
            // process.
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (StoredKey key : keys) {
                store.setKeyEntry(
                        key.name(), key.secret(), password(), key.chain().toArray(Certificate[]::new));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, password());
            replace(settings.file(), bytes.toByteArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys could not be put into a store", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a store with these keys and a password nobody knows, and makes the folders both are in. */
    public void begin(List<StoredKey> keys, SecureRandom random) {
        try {
            byte[] password = new byte[PASSWORD_BYTES];
            random.nextBytes(password);
            Files.createDirectories(folder(settings.file()));
            Files.createDirectories(folder(settings.passwordFile()));
            replace(
                    settings.passwordFile(),
                    (HexFormat.of().formatHex(password) + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(keys);
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "The root is no file");
    }

    /** There is the old file or the new, for its owner alone. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        Path unfinished = Files.createTempFile(
                folder(file),
                "keys",
                ".unfinished",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private KeyStore load() throws GeneralSecurityException {
        try (InputStream bytes = Files.newInputStream(settings.file())) {
            KeyStore store = KeyStore.getInstance("PKCS12", BouncyCastle.PROVIDER);
            store.load(bytes, password());
            return store;
        } catch (IOException e) {
            throw notOpened(e);
        }
    }

    private char[] password() {
        try {
            String text = Files.readString(settings.passwordFile()).stripTrailing();
            if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
                throw new Refusal(
                        KEY_STORE_NOT_OPENED,
                        "The password in {0} has other than ASCII characters, which programs spell differently. Choose one of"
                                + " ASCII characters.",
                        "{0} 中的密码含非 ASCII 字符，各程序编码不一。请改用 ASCII 字符的密码。",
                        settings.passwordFile());
            }
            return text.toCharArray();
        } catch (IOException e) {
            throw notOpened(e);
        }
    }

    private static List<X509Certificate> certificates(Certificate[] chain) {
        return Arrays.stream(chain).map(X509Certificate.class::cast).toList();
    }

    private Refusal notOpened(Exception cause) {
        return new Refusal(
                KEY_STORE_NOT_OPENED,
                "The key store {0} could not be opened with the password in {1}: {2}. Check both files and who may read them.",
                "无法用 {1} 中的密码打开密钥库 {0}：{2}。请检查两个文件及其读取权限。",
                settings.file(),
                settings.passwordFile(),
                cause);
    }
}
