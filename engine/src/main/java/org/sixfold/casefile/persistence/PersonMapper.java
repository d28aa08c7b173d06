package org.sixfold.casefile.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Persons, their further contacts and households. */
@Mapper
public interface PersonMapper {

  void insertPersons(@Param("rows") List<PersonRow> rows);

  void insertPhones(@Param("rows") List<PhoneRow> rows);

  PersonRow find(@Param("caseId") String caseId);

  List<PersonRow> findAll(@Param("caseIds") Collection<String> caseIds);

  List<PhoneRow> findPhones(@Param("caseIds") Collection<String> caseIds);

  /** Cases of a document; annulled ones left out. */
  List<String> findCasesByDocument(@Param("documentKey") String documentKey);

  /** Cases of a name with a phone; annulled ones left out. */
  List<String> findCasesByNameAndPhone(@Param("name") String name, @Param("phone") String phone);

  int update(PersonRow person);
}
