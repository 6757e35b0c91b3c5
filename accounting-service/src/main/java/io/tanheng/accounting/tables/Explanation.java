/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.tables;

/** How a workbook is filled in, in English and Chinese. */
final class Explanation {

    static final String[][] SENTENCES = {
        {
            "One row for each item and month. Sheets you do not need stay empty.", "每个项目每月一行。不需要的工作表保持空白。",
        },
        {
            "The unit in a heading may be changed to another that measures the same: FC [t] to FC [kg].",
            "表头中的单位可改为同量纲的其他单位，如 FC [t] 改为 FC [kg]。",
        },
        {
            "Numbers: digits, and a point before decimals. No separators of thousands. Shares as the heading says: 8.5 below"
                    + " M_ar [%].",
            "数值只写数字，小数点用“.”，不要千位分隔符。比例按表头单位填写，如 M_ar [%] 下填 8.5。",
        },
        {
            "An empty cell is a value that is missing, never zero. Where nothing was used write standstill = true, or the"
                    + " measured 0.",
            "空单元格表示缺失，绝不视为零。当月未使用时填 standstill = true，或填写实测的 0。",
        },
        {
            "Sample, laboratory, accreditation, standard and day belong to the analysed values of the row: those per amount, such"
                    + " as tC/t or GJ/t, and shares.",
            "样品、检测机构、资质、标准和日期属于本行的检测值，即按单位量计的值（如 tC/t、GJ/t）和比例。",
        },
        {
            "Rows that begin with # are comments, sheets that begin with _ are your own; neither is read.",
            "以 # 开头的行为注释，以 _ 开头的工作表为自用，均不读取。",
        },
        {
            "What is sent once is never edited: send a row with other values as a correction, with a reason.",
            "已提交的记录不会被修改：数值有变时，请作为更正提交并说明原因。",
        },
    };

    private Explanation() {}
}
