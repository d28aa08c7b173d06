package org.sixfold.report.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reports as they were made, and who wants to be told. */
@Mapper
public interface DailyFiguresMapper {

  boolean exists(@Param("day") LocalDate day);

  /** Up to which moment that day's report tells; null if none was made. */
  Instant asOf(@Param("day") LocalDate day);

  /** The figures as JSON; null if no report was made. */
  String find(@Param("day") LocalDate day);

  /** Days with a report, the latest first. */
  List<LocalDate> days(@Param("limit") int limit);

  /**
   * @throws org.springframework.dao.DuplicateKeyException if another node was first
   */
  void insert(
      @Param("day") LocalDate day, @Param("asOf") Instant asOf, @Param("figures") String figures);

  List<String> readers();

  boolean isReader(@Param("username") String username);

  int removeReader(@Param("username") String username);

  void addReader(@Param("username") String username, @Param("at") Instant at);
}
