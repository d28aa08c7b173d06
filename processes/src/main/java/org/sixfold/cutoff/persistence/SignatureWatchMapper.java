package org.sixfold.cutoff.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Which figures wait for a signature, and who was told of it when. */
@Mapper
public interface SignatureWatchMapper {

  /** Of that day and later ones. */
  List<UnsignedRow> unsigned(@Param("since") LocalDate since);

  /**
   * @throws org.springframework.dao.DuplicateKeyException if it was told
   */
  void insertTold(
      @Param("day") LocalDate day,
      @Param("grid") String grid,
      @Param("minutesAfter") int minutesAfter,
      @Param("at") Instant at);
}
