import type { components } from './schema';

type Schemas = components['schemas'];

export type AccountExport = Schemas['AccountExport'];
export type Bar = Schemas['Bar'];
export type Forecast = Schemas['Forecast'];
export type ForecastJob = Schemas['ForecastJob'];
export type ForecastRecord = Schemas['Record'];
export type ForecastSummary = Schemas['ForecastSummary'];
export type History = Schemas['History'];
export type HorizonForecast = Schemas['HorizonForecast'];
export type HorizonScores = Schemas['HorizonScores'];
export type HorizonSummary = Schemas['HorizonSummary'];
export type IndexSummary = Schemas['IndexSummary'];
export type Instrument = Schemas['Instrument'];
export type JobStep = Schemas['JobStep'];
export type Market = Schemas['Market'];
export type Method = Schemas['Method'];
export type MethodScore = Schemas['MethodScore'];
export type ModelCard = Schemas['ModelCard'];
export type Outcome = Schemas['Outcome'];
export type Problem = Schemas['Problem'];
export type Quote = Schemas['Quote'];
export type RecordSummary = Schemas['RecordSummary'];
export type ScoredForecast = Schemas['ScoredForecast'];
export type Scores = Schemas['Scores'];
export type SkillSummary = Schemas['SkillSummary'];
export type WatchlistEntry = Schemas['WatchlistEntry'];
