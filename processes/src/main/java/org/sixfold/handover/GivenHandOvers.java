package org.sixfold.handover;

import java.time.Instant;
import java.util.List;
import org.sixfold.handover.persistence.HandOverMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which notes were given and read, for who looks at the change of shifts; never what they say. */
@Service
@Transactional(readOnly = true)
public class GivenHandOvers {

  private final HandOverMapper mapper;

  GivenHandOvers(HandOverMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * That a note was given.
   *
   * @param readAt null until the taker has acknowledged all of it
   */
  public record Given(String by, String to, Instant at, Instant readAt) {}

  /** Notes given since, the latest first. */
  public List<Given> since(Instant moment) {
    return mapper.givenSince(moment).stream()
        .map(row -> new Given(row.givenBy(), row.takenBy(), row.givenAt(), row.acknowledgedAt()))
        .toList();
  }
}
