package org.sixfold.desks.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * What a doctor's round reads: one statement for each kind of fact, whatever the number of people.
 */
@Mapper
public interface DoctorsRoundMapper {

  /** Who is limited now below these paths, by the measure that runs, soonest end first. */
  List<PatientRow> patients(
      @Param("paths") Collection<String> paths,
      @Param("now") Instant now,
      @Param("limit") int limit);

  /** Open tasks for doctors below these paths, by due time. */
  List<RoundTaskRow> tasks(
      @Param("paths") Collection<String> paths,
      @Param("kinds") Collection<String> kinds,
      @Param("limit") int limit);

  /** Reports since a day, in their order. */
  List<RoundReportRow> reports(
      @Param("caseIds") Collection<String> caseIds, @Param("since") LocalDate since);

  List<AwaitedTubeRow> awaited(@Param("caseIds") Collection<String> caseIds);

  List<MedicineRow> medicines(@Param("caseIds") Collection<String> caseIds);

  void insertMedicine(MedicineRow row);

  int deleteMedicine(@Param("caseId") String caseId);
}
