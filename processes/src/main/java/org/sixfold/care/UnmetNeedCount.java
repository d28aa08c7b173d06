package org.sixfold.care;

import java.util.List;
import org.sixfold.board.UnmetNeeds;
import org.sixfold.care.persistence.NeedMapper;
import org.springframework.stereotype.Component;

/** Needs of which somebody said that they cannot be met, in cases still under way. */
@Component
class UnmetNeedCount implements UnmetNeeds {

  private final NeedMapper mapper;

  UnmetNeedCount(NeedMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public long count(List<String> gridPaths) {
    return mapper.countUnmet(gridPaths);
  }
}
