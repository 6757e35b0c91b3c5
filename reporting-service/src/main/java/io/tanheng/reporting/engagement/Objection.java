/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

import io.tanheng.methodology.outcome.Sentence;
import java.util.Locale;

/** Why something may not be done in an engagement now, or not by this person. */
public enum Objection {
    NAME_MISSING("Say who you are: every decision has a person who answers for it.", "请填写姓名：每项决定都须有人负责。"),
    TEXT_MISSING("Give a reason in words; others will read it.", "请用文字说明理由，供他人查阅。"),
    NOT_NOW(
            "The engagement is not at the point where this can be done. Look at what is next.",
            "核查尚未进行到可执行此操作的阶段。请查看下一步。"),
    OPERATOR_AND_BODY(
            "Who has acted for the operator cannot act for the body, and the other way round. Let somebody else do this.",
            "代表排放单位行事者不能代表核查机构，反之亦然。请由他人执行。"),
    OWN_WORK(
            "Nobody approves own work: who has verified can neither review nor decide (ISO 14065, 9.7 and 9.8). Let somebody else of the body do this.",
            "不得批准自己的工作：参与核查者不得复核或作出认证决定（ISO 14065 第 9.7、9.8 条）。请由机构其他人员执行。"),
    FINDING_UNKNOWN("There is no open finding with this number. Look at the list of findings.", "没有此编号的未关闭发现。请查看发现清单。"),
    FINDINGS_OPEN(
            "There are findings that are not closed. Close each as corrected, uncorrected or withdrawn before giving an opinion.",
            "仍有未关闭的发现。请先逐一以已更正、未更正或撤回关闭，再出具意见。"),
    MATERIAL(
            "The misstatements that stay are material, or one has no size, or the claim has no total. The opinion can only be adverse or disclaimed.",
            "未更正的错报具有实质性，或某项错报未量化，或声明无总量。意见只能为否定意见或无法表示意见。"),
    NONCONFORMITY_STAYS(
            "A nonconformity or misstatement stays uncorrected, or a request without answer, so the opinion cannot be unmodified.",
            "仍有未更正的不符合项或错报，或未答复的请求，意见不能为无保留意见。"),
    NOT_POSITIVE(
            "On an adverse opinion or a disclaimer no certificate can be granted. Refuse it, or let the verifier look again.",
            "否定意见或无法表示意见不能授予证书。请拒绝，或由核查员重新审查。"),
    VERSION_OLDER(
            "The version with the correction must be later than the one under verification. Correct the data first, and name the new version.",
            "含更正的版本须晚于正在核查的版本。请先更正数据，再指明新版本。"),
    SAMPLE_SIZE(
            "A sample has 1 to 2,000 hours, and a seed of up to 64 Latin letters, digits, hyphens or dots.",
            "样本为 1 至 2000 小时，种子为不超过 64 个拉丁字母、数字、连字符或点。"),
    FINDING_SIZE(
            "A finding has at most 1,000,000,000,000 t, as a number with a point and at most nine decimals, such as -12.5.",
            "发现的数量最多为 1,000,000,000,000 t，以小数点书写，最多九位小数，例如 -12.5。"),
    NO_VERSION("A version is a whole number from 1 on, such as 2.", "版本为从 1 开始的整数，例如 2。"),
    MATERIALITY(
            "The materiality threshold is a share of the total above 0 % and below 100 %, such as 5.",
            "实质性阈值为总量的百分比，大于 0 且小于 100，例如 5。"),
    CLOSING_STATE("A finding is closed as corrected, uncorrected or withdrawn.", "发现应以已更正、未更正或撤回关闭。");

    private final String en;
    private final String zh;

    Objection(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    public Sentence words() {
        return new Sentence(en, zh);
    }

    /** The stable code in answers, such as {@code own-work}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
