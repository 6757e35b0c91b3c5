/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package io.tanheng.evidencepackage;

import org.jspecify.annotations.NullMarked;
