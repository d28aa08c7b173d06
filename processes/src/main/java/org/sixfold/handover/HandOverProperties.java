package org.sixfold.handover;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Times of the hand-over note; all figures proposed.
 *
 * @param unreadFor how long after the shift began the command room is told of a note that nobody
 *     has acknowledged
 * @param shownFor how long after the shift began giver and taker still find the note
 * @param keptFor after which it is erased, whatever its people's files
 */
@ConfigurationProperties("sixfold.hand-over")
record HandOverProperties(
    @DefaultValue("PT15M") Duration unreadFor,
    @DefaultValue("P1D") Duration shownFor,
    @DefaultValue("P30D") Duration keptFor) {}
