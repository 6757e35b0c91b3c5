/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.cli.Tanheng;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a check speaks the reader's language, all of it. */
class ReportLanguageTest {

    private static final String VECTORS = """
            {"vectors": [
              {"id": "HJ-4", "inputs": {"C": {"value": 1, "unit": "mg/Nm3 dry"}}, "expected": {"G": {"value": 1, "unit": "kg/h"}}},
              {"id": "NONE-1", "inputs": {}, "expected": {"x": {"value": 1, "unit": "1"}}},
              {"id": "HJ212-FLAG", "inputs": {"flag": {"value": [0, 999], "unit": null}},
               "expected": {"version": {"value": [0, null], "unit": null}}}
            ]}
            """;

    @TempDir
    Path folder;

    private String report(String language) throws IOException {
        Path file = Files.writeString(folder.resolve("vectors.json"), VECTORS);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Tanheng.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "check",
                "--language",
                language,
                file.toString(),
                folder.resolve("none.json").toString());
        return out + "\n" + err;
    }

    @Test
    void aReaderOfChineseReadsChinese() throws IOException {
        assertThat(report("zh"))
                .contains("未通过", "3 个向量", "缺少输入", "尚未实现", "没有文件", "Flag 应为 0 至 255 的整数")
                .doesNotContain("FAILED", "computed", "is missing", "not built yet", "There is no file");
    }

    @Test
    void aReaderOfEnglishReadsEnglish() throws IOException {
        assertThat(report("en"))
                .contains("FAILED", "3 vectors", "is missing", "not built yet", "There is no file")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void whatWasAskedForCountsMoreThanTheEnvironment() {
        Map<String, String> chinese = Map.of("TANHENG_LANGUAGE", "zh", "LANG", "en_GB.UTF-8");
        assertThat(ReportLanguage.of(Optional.empty(), chinese)).contains(Locale.CHINESE);
        assertThat(ReportLanguage.of(Optional.of("en"), chinese)).contains(Locale.ENGLISH);
        assertThat(ReportLanguage.of(Optional.empty(), Map.of("LANG", "zh_CN.UTF-8")))
                .contains(Locale.CHINESE);
        assertThat(ReportLanguage.of(Optional.empty(), Map.of("LC_ALL", "C", "LANG", "zh_CN.UTF-8")))
                .contains(Locale.ENGLISH);
        assertThat(ReportLanguage.of(Optional.empty(), Map.of())).contains(Locale.ENGLISH);
        assertThat(ReportLanguage.of(Optional.of("fr"), Map.of())).isEmpty();
    }

    @Test
    void aLanguageWeDoNotSpeakIsRefused() {
        assertThat(Run.of("--language", "fr", "none.json").exitCode()).isEqualTo(2);
    }
}
