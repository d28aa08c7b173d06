package org.sixfold.responsibility.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
public interface RosterMapper {

  List<MemberRow> members();

  void insertMembers(@Param("members") List<MemberRow> members);

  void updateMember(@Param("member") MemberRow member);

  List<ShiftRow> shifts();

  void insertShifts(@Param("shifts") List<ShiftRow> shifts);

  void updateShift(@Param("shift") ShiftRow shift);

  List<AbsenceRow> absences();

  void insertAbsence(@Param("absence") AbsenceRow absence);

  int updateAbsence(@Param("absence") AbsenceRow absence);

  /** When the next absence begins of which nobody has been told; null if there is none. */
  Instant nextAbsence();

  List<AbsenceRow> begunAbsences(@Param("now") Instant now, @Param("limit") int limit);

  /** 1 for the one who tells of it. */
  int handleAbsence(
      @Param("username") String username,
      @Param("startsAt") Instant startsAt,
      @Param("at") Instant at);

  int deleteAbsence(@Param("username") String username);

  /** Those that are not over. */
  List<AssistanceRow> assistances(@Param("now") Instant now);

  void insertAssistance(AssistanceRow assistance);

  /** How many were running. */
  int endAssistance(
      @Param("username") String username, @Param("grid") String grid, @Param("at") Instant at);

  long version();

  void nextVersion();
}
