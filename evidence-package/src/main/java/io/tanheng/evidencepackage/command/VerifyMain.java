/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.command;

import io.tanheng.methodology.outcome.Sentence;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** {@code java -jar tanheng-verify.jar PACKAGE}: see {@link #USAGE}. */
public final class VerifyMain {

    private static final Sentence USAGE = new Sentence("""
            java -jar tanheng-verify.jar PACKAGE [--key KEY]... [--checkpoint FILE] [--authority CERTIFICATE]... [--json] [--language en|zh]
              Computes every figure of an evidence package again and checks every digest, proof and signature, offline.
              --key         a key of the log, as its operator told you: name+id+base64
              --checkpoint  a checkpoint of the log you kept
              --authority   a certificate of a time stamp authority you trust
              Exit: 0 all of it holds, 1 something differs, 2 nothing could be judged.""", """
            java -jar tanheng-verify.jar 证据包 [--key 密钥]... [--checkpoint 文件] [--authority 证书]... [--json] [--language en|zh]
              离线重新计算证据包的每个数值，并核对每个摘要、证明与签名。
              --key         日志密钥，由运营者告知：name+id+base64
              --checkpoint  您保存的日志检查点
              --authority   您信任的时间戳机构证书
              退出码：0 全部成立，1 有差异，2 无法核验。""");

    private VerifyMain() {}

    public static void main(String[] arguments) {
        OptionalInt elsewhere = ShortLived.run(VerifyMain.class, arguments);
        if (elsewhere.isPresent()) {
            System.exit(elsewhere.getAsInt());
        }
        PrintWriter out = console(FileDescriptor.out);
        PrintWriter err = console(FileDescriptor.err);
        int exit = run(out, err, System.getenv(), arguments);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    static int run(PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        Locale language = language(environment);
        List<Path> files = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<Path> authorities = new ArrayList<>();
        Optional<Path> checkpoint = Optional.empty();
        boolean json = false;
        while (!left.isEmpty()) {
            String argument = left.remove();
            if (argument.equals("--json")) {
                json = true;
            } else if (!argument.startsWith("--")) {
                files.add(Path.of(argument));
            } else if (left.isEmpty()) {
                err.println(USAGE.in(language));
                return argument.equals("--help") ? Verification.HOLDS : Verification.UNUSABLE;
            } else {
                String value = left.remove();
                switch (argument) {
                    case "--key" -> keys.add(value);
                    case "--checkpoint" -> checkpoint = Optional.of(Path.of(value));
                    case "--authority" -> authorities.add(Path.of(value));
                    case "--language" -> language = Locale.forLanguageTag(value);
                    default -> files.clear();
                }
            }
        }
        if (files.size() != 1) {
            err.println(USAGE.in(language));
            return Verification.UNUSABLE;
        }
        return new Verification(files.get(0), keys, checkpoint, authorities, json, language).run(out, err);
    }

    private static Locale language(Map<String, String> environment) {
        return Stream.of("TANHENG_LANGUAGE", "LC_ALL", "LANG")
                .flatMap(name -> Optional.ofNullable(environment.get(name)).stream())
                .filter(value -> !value.isBlank())
                .findFirst()
                .filter(value -> value.startsWith("zh"))
                .map(value -> Locale.CHINESE)
                .orElse(Locale.ENGLISH);
    }

    private static PrintWriter console(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
