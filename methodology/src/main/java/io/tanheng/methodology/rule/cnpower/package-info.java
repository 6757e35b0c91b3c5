/* SPDX-License-Identifier: Apache-2.0 */
/** Power generation facilities, the guide of the Ministry of Ecology and Environment for the national emissions trading scheme. */
@NullMarked
package io.tanheng.methodology.rule.cnpower;

import org.jspecify.annotations.NullMarked;
