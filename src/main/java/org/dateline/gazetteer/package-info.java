/** What is known by name: places, actors, organisations and public persons. */
@NullMarked
package org.dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
