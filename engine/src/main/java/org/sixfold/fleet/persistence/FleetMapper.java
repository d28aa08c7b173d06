package org.sixfold.fleet.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.sixfold.fleet.Vehicle;

/** SQL of vehicles, journeys and seats; every question about seats asks for a moment. */
@Mapper
public interface FleetMapper {

  List<Vehicle> vehicles();

  void insertVehicle(Vehicle vehicle);

  int updateVehicle(Vehicle vehicle);

  /** Lets one plan at a time, until the transaction ends. */
  void lockPlanning();

  /** Journeys with a taken seat that are not back before the given moment. */
  List<JourneyRow> since(@Param("back") Instant back, @Param("now") Instant now);

  /** Cases that sit on journeys under way; null for any vehicle. */
  List<String> travelling(@Param("vehicle") String vehicle, @Param("now") Instant now);

  String findId(@Param("vehicle") String vehicle, @Param("departAt") Instant departAt);

  void insertJourney(NewJourneyRow journey);

  void updateJourney(NewJourneyRow journey);

  /** The journey on which a case has a seat and has not left. */
  JourneyRow planned(@Param("caseId") String caseId, @Param("now") Instant now);

  void insertSeat(@Param("journeyId") String journeyId, @Param("caseId") String caseId);

  int takeSeatAgain(@Param("journeyId") String journeyId, @Param("caseId") String caseId);

  int leave(
      @Param("journeyId") String journeyId,
      @Param("caseId") String caseId,
      @Param("at") Instant at);

  int giveUp(
      @Param("journeyId") String journeyId,
      @Param("caseId") String caseId,
      @Param("at") Instant at);
}
