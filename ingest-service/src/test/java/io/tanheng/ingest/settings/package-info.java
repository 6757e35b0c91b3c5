@NullMarked
package io.tanheng.ingest.settings;

import org.jspecify.annotations.NullMarked;
