/* SPDX-License-Identifier: Apache-2.0 */
/** An organisation's own factors and methodologies: submitted as files, checked, approved by a named person before they count. */
@NullMarked
package io.tanheng.accounting.domain.packs;

import org.jspecify.annotations.NullMarked;
