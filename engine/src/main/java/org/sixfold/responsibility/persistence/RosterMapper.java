package org.sixfold.responsibility.persistence;

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

  int deleteAbsence(@Param("username") String username);

  long version();

  void nextVersion();
}
