import { expose } from 'comlink';
import { press } from '../press/press';
import { createPressService } from './press-service';

expose(createPressService(press));
