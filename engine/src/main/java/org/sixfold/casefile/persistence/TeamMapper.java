package org.sixfold.casefile.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The six of a case. */
@Mapper
public interface TeamMapper {

  List<SeatRow> findOfCase(@Param("caseId") String caseId);

  /** Seats in cases that are not ended. */
  List<SeatRow> findOpenSeats(@Param("username") String username);

  void insertSeats(@Param("rows") List<SeatRow> rows);

  int updateSeat(SeatRow seat);

  /** 1 if the user is one of the case's six. */
  int countSeats(@Param("caseId") String caseId, @Param("username") String username);
}
